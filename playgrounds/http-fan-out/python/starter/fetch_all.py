from lab.api import Outcome


# 문서 하나의 요약을 부탁합니다. 지금은 모든 호출이
# 성공한다고 믿습니다.
# Asks for the summary of one document. For now it trusts
# every call to succeed.
async def summarize(api, document):
    response = await api.summarize(document)
    return Outcome(document, "ok", response.json().get("text"))


# 지금은 한 호출이 끝나야 다음을 보냅니다
# For now each call is sent once the one before has ended
async def summarize_all(api, ids):
    return [await summarize(api, document) for document in ids]
