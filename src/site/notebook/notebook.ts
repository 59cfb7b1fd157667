/** One cell, before it is made part of a notebook. */
export interface Cell {
  type: 'markdown' | 'code';
  source: string;
  /** Folded away: there is nothing to read in it. */
  isFolded?: boolean;
}

/** A Jupyter notebook (nbformat 4.5) without outputs, as text. */
export function notebook(cells: readonly Cell[]): string {
  const document = {
    cells: cells.map(({ type, source, isFolded = false }, index) => ({
      id: `cell-${index + 1}`,
      cell_type: type,
      metadata: isFolded ? { jupyter: { source_hidden: true } } : {},
      source: source.replace(/\n+$/, ''),
      ...(type === 'code' ? { execution_count: null, outputs: [] } : {}),
    })),
    metadata: {
      kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** A cell that runs a program in a process of its own and prints what it printed. The loop goes on meanwhile. */
export const processCell = (folder: string, file: string): Cell => ({
  type: 'code',
  source: `import asyncio
import os
import subprocess
import sys


async def main():
    ended = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "${file}"],
        cwd="${folder}",
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    print(ended.stdout, end="")


await main()`,
});
