import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

type Report = { amounts: number[]; total?: number };

function addTotal(report: Report) {
  report.total = report.amounts.reduce((sum, amount) => sum + amount, 0);
  return report;
}

if (isMainThread) {
  const report: Report = { amounts: [1, 2, 3] };
  const returned = await new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: report });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  console.log('worker returned:', returned);
  console.log('report here:', report);
} else {
  parentPort?.postMessage(addTotal(workerData));
}
