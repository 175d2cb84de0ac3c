/* Escape and a press elsewhere close an open menu; the focus goes back to its button. */
(() => {
  const open = () => document.querySelectorAll('details[data-sam-menu][open]');
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    open().forEach((menu) => { menu.open = false; menu.querySelector('summary').focus(); });
  });
  document.addEventListener('click', (event) => open().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; }));
})();
