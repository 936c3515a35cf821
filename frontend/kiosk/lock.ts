/** What an attendee's fingers could do to a page that nobody meant. Policies of the browser are the other lock. */

export function lock(): void {
  history.pushState = history.replaceState.bind(history);
  ['contextmenu', 'dragstart', 'drop', 'dragover', 'auxclick'].forEach((kind) =>
    document.addEventListener(kind, (event) => event.preventDefault(), { capture: true }),
  );
  document.addEventListener('click', holdInOneWindow, { capture: true });
  document.addEventListener('focusin', fillNothingIn, { capture: true });
}

/** With a modifier held, a link would open beside this page. */
function holdInOneWindow(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    event.preventDefault();
  }
}

/** What one person typed must not be offered to the next. */
function fillNothingIn(event: Event): void {
  const field = event.composedPath()[0];
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.autocomplete = 'off';
    field.setAttribute('autocorrect', 'off');
    field.spellcheck = false;
  }
}
