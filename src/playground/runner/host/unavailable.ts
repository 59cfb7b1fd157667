import type { RunOutcome, UnavailableReason } from '../../protocol.ts';

/** The runtime could not start or died. Says nothing about the program. */
export class RuntimeUnavailable extends Error {
  override readonly name = 'RuntimeUnavailable';
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, detail: string) {
    super(detail);
    this.reason = reason;
  }

  get outcome(): RunOutcome {
    return { kind: 'unavailable', reason: this.reason, detail: this.message };
  }
}
