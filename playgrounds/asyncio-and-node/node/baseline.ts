/** 기준선: 예측하지 않고 여섯 프로그램을 실행만 합니다 / Baseline: runs the six programs, and predicts nothing */
export function predict(): null {
  return null;
}
