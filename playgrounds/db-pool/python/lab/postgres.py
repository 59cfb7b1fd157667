"""진짜 PostgreSQL: DATABASE_URL과 asyncpg가 필요합니다 / The real PostgreSQL: needs DATABASE_URL and asyncpg"""

from typing import Any

try:
    import asyncpg
except ModuleNotFoundError:
    raise ModuleNotFoundError("DATABASE_URL: python3 -m pip install asyncpg") from None


async def connect(url: str) -> Any:
    """연결을 엽니다 / Opens a connection"""
    return await asyncpg.connect(url)
