import ast
import asyncio
import inspect

cells = [
    'async def main():\n    await asyncio.sleep(0.1)\n    return "result"',
    "asyncio.run(main())",
    "print(await main())",
]


async def kernel():
    names = {"asyncio": asyncio}
    for number, cell in enumerate(cells, start=1):
        code = compile(cell, "<cell>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        try:
            outcome = eval(code, names)
            if inspect.isawaitable(outcome):
                await outcome
        except RuntimeError as error:
            print(f"cell {number}: RuntimeError: {error}")


asyncio.run(kernel())
