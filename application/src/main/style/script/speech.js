/* Reads the page aloud with the voice of the device: a button with data-sam-read and data-sam-stop. */
(() => {
  const voice = window.speechSynthesis;
  if (!voice) return document.querySelectorAll('[data-sam-read]').forEach((button) => button.remove());
  const pieces = () => [...document.querySelectorAll('main h1, main h2, main h3, main p, main li, main dt, main dd, main legend, main label')]
    .filter((part) => part.offsetParent && !part.querySelector('p, li, dd'))
    .map((part) => part.innerText.trim())
    .filter(Boolean);
  const show = (button, busy) => {
    button.setAttribute('aria-pressed', String(busy));
    button.querySelector('.nl-button__label').textContent = busy ? button.dataset.samStop : button.dataset.samRead;
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-sam-read]');
    if (!button) return;
    const busy = voice.speaking;
    voice.cancel();
    show(button, !busy);
    if (busy) return;
    pieces().forEach((text, at, all) => {
      const words = new SpeechSynthesisUtterance(text);
      words.lang = document.documentElement.lang;
      words.rate = 0.95;
      if (at === all.length - 1) words.onend = () => show(button, false);
      voice.speak(words);
    });
  });
  window.addEventListener('pagehide', () => voice.cancel());
})();
