/* Maps: a box with data-sam-map becomes one that can be moved and looked at closely. The drawing in it stays when the boundaries cannot be had. */
document.addEventListener('DOMContentLoaded', () => {
  const boxes = document.querySelectorAll('[data-sam-map]');
  if (!boxes.length || !window.L) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const get = (addresses) => Promise.all(addresses.split(' ').filter(Boolean).map(async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(address);
    return { address, features: (await answer.json()).features };
  }));
  const told = (tag, words) => Object.assign(document.createElement(tag), { textContent: words });

  const draw = async (box) => {
    const wish = box.dataset;
    const [areas, markers] = await Promise.all([get(wish.areas), get(wish.markers)]);
    const canvas = Object.assign(document.createElement('div'), { className: 'sam-map__canvas' });
    canvas.setAttribute('role', 'group');
    canvas.setAttribute('aria-label', wish.label);
    box.replaceChildren(canvas);
    const map = L.map(canvas, { zoomControl: false, attributionControl: Boolean(wish.tiles), zoomSnap: 0.25, scrollWheelZoom: false, dragging: !L.Browser.mobile, fadeAnimation: !calm, zoomAnimation: !calm, markerZoomAnimation: !calm });
    map.attributionControl?.setPrefix(false);
    L.control.zoom({ zoomInTitle: wish.nearer, zoomOutTitle: wish.farther }).addTo(map);
    if (wish.tiles) L.tileLayer(wish.tiles, { attribution: wish.credit, maxZoom: 19 }).addTo(map);

    const chosen = new Set(wish.chosen.split(' ').filter(Boolean));
    const inView = L.featureGroup();
    areas.forEach(({ address, features }, at) => L.geoJSON(features, {
      style: (feature) => ({ className: `sam-map__shape sam-map__shape--${chosen.has(feature.properties.code) ? 'chosen' : at < areas.length - 1 ? 'ground' : 'area'}`, fillOpacity: wish.tiles ? 0.25 : 1 }),
      onEachFeature: (feature, shape) => {
        const { code, naam, pagina, midden } = feature.properties;
        if (chosen.has(code) || (midden && wish.labels.split(' ').includes(address))) {
          L.tooltip({ permanent: true, direction: 'center', className: `sam-map__label${chosen.has(code) ? ' sam-map__label--chosen' : ''}` }).setContent(told('span', naam)).setLatLng([midden[1], midden[0]]).addTo(map);
        } else shape.bindTooltip(told('span', naam), { sticky: true });
        // What the map leads to stands in words beside it: a stop at each area would only be in the way of the keyboard.
        shape.on('add', () => shape.getElement()?.setAttribute('tabindex', '-1'));
        if (pagina) shape.on('click', () => { location.href = pagina; });
        if (!chosen.size || chosen.has(code)) inView.addLayer(shape);
      },
    }).addTo(map));
    areas.slice(0, -1).forEach(({ features }) => L.geoJSON(features, { interactive: false, style: { className: 'sam-map__shape sam-map__shape--outline', fill: false } }).addTo(map));
    // A few markers are stops for the keyboard; many are small, and would only be in the way of the keyboard: all stand in words beside the map.
    markers.forEach(({ features }) => features.forEach(({ geometry, properties }) => {
      const few = features.length <= 12;
      const [longitude, latitude] = geometry.coordinates;
      const words = document.createElement('div');
      words.append(properties.pagina ? Object.assign(told('a', properties.naam), { href: properties.pagina }) : told('strong', properties.naam));
      if (properties.toelichting) words.append(told('p', properties.toelichting));
      const marker = L.marker([latitude, longitude], { keyboard: few, title: properties.naam, alt: properties.naam, icon: L.divIcon(few ? { className: 'sam-map__marker', iconSize: [26, 26], iconAnchor: [13, 26] } : { className: 'sam-map__marker sam-map__marker--small', iconSize: [14, 14] }) });
      marker.bindPopup(words).addTo(map);
      inView.addLayer(marker);
    }));
    map.on('popupopen', ({ popup }) => popup.getElement().querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', wish.close));
    map.setView([52.1, 5.3], 8);
    if (inView.getLayers().length) map.fitBounds(inView.getBounds(), { padding: chosen.size ? [50, 50] : [8, 8], maxZoom: 16, animate: false });
  };
  boxes.forEach((box) => draw(box).catch(() => { /* The drawing and the words beside it are still there. */ }));
});
