/* Asks before a changed form is left: forms with data-sam-guard. */
(() => {
  let changed = false;
  document.addEventListener('input', (event) => { if (event.target.closest('form[data-sam-guard]')) changed = true; });
  document.addEventListener('submit', () => { changed = false; });
  window.addEventListener('beforeunload', (event) => { if (changed) event.preventDefault(); });
})();
