/* Samenspel, EUPL-1.2. Everything on the pages works without this script; it only makes some things easier. */
document.documentElement.classList.add('sam-script');
