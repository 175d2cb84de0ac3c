/* Buttons: copy (data-sam-copy="text"), print (data-sam-print), share (data-sam-share="text"). What was done is told in data-sam-done. */
(() => {
  const tell = (button) => {
    const words = button.querySelector('.nl-button__label');
    const before = words.textContent;
    words.textContent = button.dataset.samDone;
    button.setAttribute('aria-live', 'polite');
    setTimeout(() => { words.textContent = before; }, 4000);
  };
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button[data-sam-copy], button[data-sam-print], button[data-sam-share]');
    if (!button) return;
    if ('samPrint' in button.dataset) return window.print();
    const text = button.dataset.samShare ?? button.dataset.samCopy;
    try {
      if (button.dataset.samShare && navigator.share) return await navigator.share({ text });
      await navigator.clipboard.writeText(text);
      tell(button);
    } catch { /* Sharing was stopped by the reader, or is not allowed here: the text is on the page as well. */ }
  });
})();
