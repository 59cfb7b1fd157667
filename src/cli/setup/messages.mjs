// Everything the set-up says, in the reader's language.
import { oldestNode } from './choose-node.mjs';
import { language } from './language.mjs';

/** A failure the reader can mend; the message says how. Anything else that is thrown is a bug of ours. */
export class SetupError extends Error {}

const en = {
  failed: 'The set-up could not finish.',
  ready: 'set-up: everything is in place.',
  packages: 'packages',
  installingPackages: 'packages: installing what package-lock.json names (about half a minute) …',
  waitingForOther:
    'Another set-up is at work in this folder; waiting for it (if none is, delete .cache/setup.lock) …',
  /** @param {string} version */
  bringingNode: (version) =>
    `Node: bringing ${version} into node_modules, as this machine's own is too old to run TypeScript …`,
  /** @param {string} machine */
  noNodePackage: (machine) =>
    `This machine's Node is ${process.versions.node}, too old, and npm has no newer one for ${machine}.\n` +
    `Install Node ${oldestNode} or newer (https://nodejs.org/), then run the command again.`,
  /** @param {string} version @param {string} printed */
  nodeDoesNotRun: (version, printed) =>
    `Node ${version} was installed but does not run on this machine: ${printed}\n` +
    `Install Node ${oldestNode} or newer (https://nodejs.org/), then run the command again.`,
  /** @param {string} label */
  noNetwork: (label) =>
    `${label}: npm could not reach its registry. The first set-up needs a network, later ones do not.\n` +
    'Connect (or check `npm config get registry` and `npm config get proxy`), then run the command again.',
  /** @param {string} label @param {string} output */
  npmFailed: (label, output) =>
    `${label}: npm failed. It said:\n${output}\nMend that, then run \`npm run setup\` again.`,
  /** @param {string[]} names */
  installingTools: (names) => `tests: installing ${names.join(', ')} (may take a few minutes) …`,
  /** @param {string} what @param {string} why */
  toolMissing: (what, why) => `tests: without ${what}: ${why}`,
  chromiumMissing: 'no Chromium could be found or installed. Set CHROMIUM_PATH=/path/to/chrome.',
  /** @param {string} path */
  chromiumPathWrong: (path) =>
    `CHROMIUM_PATH=${path} does not run. Set it to a Chromium or Chrome, or unset it.`,
  /** @param {string} needs */
  pythonMissing: (needs) =>
    `no python3 on PATH that is ${needs}. Install one, or set PYTHON=/path/to/python3.`,
  /** @param {string} version @param {string[]} modules */
  pythonNeeds: (version, modules) =>
    `${version} or newer${modules.length > 0 ? ` and can import ${modules.join(', ')}` : ''}`,
  postgresqlMissing:
    'no PostgreSQL server (initdb, postgres). Install one, such as Debian’s package postgresql; none needs to run.',
  fontMissing: 'no Korean font. Install one, such as Noto Sans CJK (Debian: fonts-noto-cjk).',
  /** @param {string} version */
  nodeTooOld: (version) =>
    `This script runs on Node ${version}, which cannot read TypeScript.\n` +
    `Start it by its npm script (such as \`npm start\`) after \`npm run setup\`, or use Node ${oldestNode} or newer.`,
  notSetUp: 'The packages are not installed. Run `npm run setup`, then the command again.',
};

/** @type {typeof en} */
const ko = {
  failed: '설치를 마치지 못했습니다.',
  ready: '설치: 모두 준비되었습니다.',
  packages: '패키지',
  installingPackages: '패키지: package-lock.json에 적힌 것을 설치합니다 (30초쯤) …',
  waitingForOther: '이 폴더에서 다른 설치가 진행 중이라 기다립니다 (없다면 .cache/setup.lock을 지우세요) …',
  bringingNode: (version) =>
    `Node: 이 컴퓨터의 Node는 TypeScript를 실행하지 못해 ${version}을 node_modules에 가져옵니다 …`,
  noNodePackage: (machine) =>
    `이 컴퓨터의 Node ${process.versions.node}는 너무 오래되었고, npm에는 ${machine}용 새 Node가 없습니다.\n` +
    `Node ${oldestNode} 이상을 설치한 뒤(https://nodejs.org/ko) 명령을 다시 실행하세요.`,
  nodeDoesNotRun: (version, printed) =>
    `Node ${version}을 설치했지만 이 컴퓨터에서 실행되지 않습니다: ${printed}\n` +
    `Node ${oldestNode} 이상을 설치한 뒤(https://nodejs.org/ko) 명령을 다시 실행하세요.`,
  noNetwork: (label) =>
    `${label}: npm 레지스트리에 연결하지 못했습니다. 첫 설치에만 네트워크가 필요합니다.\n` +
    '네트워크를 연결하거나 `npm config get registry`, `npm config get proxy`를 확인한 뒤 명령을 다시 실행하세요.',
  npmFailed: (label, output) =>
    `${label}: npm이 실패했습니다. 출력:\n${output}\n위 문제를 고친 뒤 \`npm run setup\`을 다시 실행하세요.`,
  installingTools: (names) => `테스트: ${names.join(', ')} 설치 중 (몇 분 걸릴 수 있음) …`,
  toolMissing: (what, why) => `테스트: ${what} 없이 진행: ${why}`,
  chromiumMissing: 'Chromium을 찾지도 설치하지도 못했습니다. CHROMIUM_PATH=/path/to/chrome 을 지정하세요.',
  chromiumPathWrong: (path) =>
    `CHROMIUM_PATH=${path} 가 실행되지 않습니다. Chromium이나 Chrome의 경로로 고치거나 지우세요.`,
  pythonMissing: (needs) =>
    `PATH에 알맞은 python3가 없습니다 (${needs}). 설치하거나 PYTHON=/path/to/python3 을 지정하세요.`,
  pythonNeeds: (version, modules) =>
    `${version} 이상${modules.length > 0 ? `, ${modules.join(', ')} 모듈 필요` : ''}`,
  postgresqlMissing:
    'PostgreSQL 서버 프로그램(initdb, postgres)이 없습니다. Debian의 postgresql 패키지처럼 설치만 하면 되고, 실행해 둘 필요는 없습니다.',
  fontMissing: '한글 글꼴이 없습니다. Noto Sans CJK 같은 글꼴을 설치하세요 (Debian: fonts-noto-cjk).',
  nodeTooOld: (version) =>
    `Node ${version}에서는 이 스크립트의 TypeScript를 읽지 못합니다.\n` +
    `\`npm run setup\` 다음에 npm 스크립트(예: \`npm start\`)로 실행하거나 Node ${oldestNode} 이상을 쓰세요.`,
  notSetUp: '패키지가 설치되지 않았습니다. `npm run setup` 다음에 명령을 다시 실행하세요.',
};

export const say = language === 'ko' ? ko : en;
