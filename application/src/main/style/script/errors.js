/* After a form with mistakes came back inside a page, its list of mistakes has the focus, so that it is read first. */
document.addEventListener('htmx:afterSettle', (event) => event.target.querySelector('.sam-errors h2')?.focus());
