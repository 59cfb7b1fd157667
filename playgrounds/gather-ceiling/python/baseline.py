"""기준선: 하나를 다 받은 뒤 다음을 요청합니다 / Baseline: asks for the next once the one before has arrived"""

from collections.abc import Sequence

from lab.service import Service


async def fetch_all(service: Service, ids: Sequence[int]) -> list[str]:
    return [await service.fetch_data(data_id) for data_id in ids]
