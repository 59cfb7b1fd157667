import type { Locale } from '../../schemas/text.ts';
import { hasHangul } from '../text/normalize.ts';

/**
 * Everyday words and what the course calls the same thing. General language, not questions: each line holds words of
 * one meaning, and any of them finds the others. `~` marks the stem of a verb or adjective.
 */
const groups = `
빠뜨리~ 빼먹~ 잊~ 누락 깜빡 안쓰~ 빼~
멈추~ 막~ 막히~ 멎~ 뻗~ 죽~ 블로킹 먹통 프리징
동시 한꺼번에 한번에 동시성 겹치~
느리~ 지연 오래
빠르~ 속도 가속 단축 빨라~ 성능
기다리~ 대기
끄~ 중단 취소 그만 멈추~ 끊~
오류 에러 예외 실패
결과 반환 반환값 리턴
순서 차례
나누~ 분리 쪼개~
재~ 측정 실험 벤치마크
제한 한도 최대
대답 응답 답하~ 회신
보내~ 요청 호출
잠그~ 락 잠금
설치 깔~ 패키지
모듈 패키지 라이브러리 의존성
주피터 노트북 jupyter
종료 끝나~ 끝내~ 완료
사라지~ 없어지~ 날아가~ 유실
지키~ 보호 shield
계산 연산 cpu
파일 디스크
디비 데이터베이스 db 조회 쿼리
네트워크 http 통신
백그라운드 뒤에서
캐시 캐싱 저장 재사용
이득 효과 배수
평균 중앙값
믿~ 신뢰 정확
찾~ 탐지 알아내~
고르~ 골라 선택
바꾸~ 변경 전환
합치~ 합
타입 자료형 형
버전 환경
만들~ 생성
시작 실행 돌리~
처음 첫 첫번째
배 비율 배수
버리~ 폐기 중단 취소
파이썬 python
노드 node nodejs
타입스크립트 typescript ts
자바스크립트 javascript js
패스트api 패스트에이피아이 fastapi
포에트리 poetry
콘다 아나콘다 conda
에이싱크아이오 어싱크아이오 asyncio
리프셀 leapcell
채점 평가 루브릭 rubric
아이오 입출력
로그 기록
재시도 재요청 retry
크롤링 스크래핑 crawl crawled crawling scrape scraping
메일 이메일
거절 거부 차단
반복 여러번 되풀이 중복
독립 별개 무관
몰리~ 쏟아지~ 한꺼번에
사용자 유저 이용자 손님 고객
접속 연결
부족 모자라~ 고갈
늘리~ 늘어나~ 키우~ 증가
무시 삼키~
꼬이~ 엉키~ 경쟁
쓰레드 스레드
forget forgot forgotten miss missing omit
freeze freezes frozen hang hangs stuck block blocks blocked unresponsive
slow slower latency delay
fast faster speed quick speedup
stop cancel abort kill interrupt
error exception failure fail fails failed crash
simultaneous simultaneously concurrent concurrently parallel once
limit cap throttle maximum restrict
install package dependency module library
request call fetch
reply response answer
database db query sql
order sequence
measure benchmark timing
lost vanish vanishes disappear disappears
protect shield guard
environment venv
jupyter notebook
cache caching memoize
return result
calculation computing compute computed
user users client customer
vary varies differ spread
module modulenotfounderror importerror
validate validated validates validation check checks
`;

/** The lines that help in a language: its own words, and names that are written in both scripts. */
export const everydayGroups = (locale: Locale): string =>
  groups
    .trim()
    .split('\n')
    .filter((line) => (locale === 'ko' ? hasHangul(line) : /[a-z]/.test(line)))
    .join('\n');
