/** The one control a digit typed on a day leads to. */
export const hoursControl = 'day-hours';

/** Into the field, behind what is typed there. */
export function openDay(): void {
  const input = document.getElementById(hoursControl);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
}
