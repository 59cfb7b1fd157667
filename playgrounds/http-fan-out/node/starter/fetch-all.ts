import type { Api, Outcome } from '../lab/api.ts';

// 문서 하나의 요약을 부탁합니다. 지금은 모든 호출이
// 성공한다고 믿습니다.
// Asks for the summary of one document. For now it trusts
// every call to succeed.
async function summarize(api: Api, id: number): Promise<Outcome> {
  const response = await api.summarize(id);
  const { text } = await response.json();
  return { id, outcome: 'ok', text };
}

// 지금은 한 호출이 끝나야 다음을 보냅니다
// For now each call is sent once the one before has ended
export async function summarizeAll(api: Api, ids: readonly number[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const id of ids) outcomes.push(await summarize(api, id));
  return outcomes;
}
