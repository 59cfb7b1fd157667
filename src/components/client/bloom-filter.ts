/** Keeps the chosen Bloom level in the address, so that it can be sent on and is there after a reload. */
export function keepFilterInAddress(page: Document): void {
  const filter = page.querySelector('[data-bloom-filter]');
  const radios = [...(filter?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  const asked = new URLSearchParams(location.search).get('bloom');
  const chosen = radios.find(({ value }) => value === asked);
  if (chosen) chosen.checked = true;
  filter?.addEventListener('change', () => {
    const level = radios.find(({ checked }) => checked)?.value ?? 'all';
    const address = new URL(location.href);
    if (level === 'all') address.searchParams.delete('bloom');
    else address.searchParams.set('bloom', level);
    history.replaceState(history.state, '', address);
  });
}
