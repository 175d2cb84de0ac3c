/* After a form with mistakes the list of mistakes has the focus, so that it is read first. */
(() => {
  const focusErrors = (within) => within.querySelector('.sam-errors')?.focus();
  focusErrors(document);
  document.addEventListener('htmx:afterSettle', (event) => focusErrors(event.target));
})();
