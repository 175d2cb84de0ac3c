/* Filters stand open where there is room beside the list; on a phone they stay folded. */
(() => {
  const wide = matchMedia('(min-width: 60rem)');
  const unfold = () => document.querySelectorAll('details.sam-filter').forEach((filter) => { if (wide.matches) filter.open = true; });
  unfold();
  wide.addEventListener?.('change', unfold);
})();
