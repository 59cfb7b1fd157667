const quietMs = 120;
/** A syllable that stays as it is for so long is meant, though the input method still holds it. */
const restingMs = 700;
/** One letter that is not a syllable yet. */
const half = /[ㄱ-ㅎㅏ-ㅣ]$/;

/**
 * Calls back when somebody has typed something worth searching for: after a moment's quiet, and not for a syllable that
 * is being composed. Enter that ends a composition does not submit.
 */
export function whenTyped(field: HTMLInputElement, search: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isComposing = false;
  const soon = (ms: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(search, ms);
  };
  field.addEventListener('compositionstart', () => {
    isComposing = true;
    clearTimeout(waiting);
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    soon(quietMs);
  });
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    if (!isComposing) soon(quietMs);
    else if (!half.test(field.value) && field.value.trim().length > 1) soon(restingMs);
  });
  field.addEventListener('keydown', (event) => {
    // Safari ends the composition before this event and tells it by the key code alone.
    if (event.key === 'Enter' && (event.isComposing || isComposing || event.keyCode === 229))
      event.preventDefault();
  });
  field.form?.addEventListener('submit', (event) => isComposing && event.preventDefault(), { capture: true });
}
