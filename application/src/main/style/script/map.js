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

  // Names give way to markers, and to the name that came before them.
  const giveWay = (names, layer) => {
    const kept = layer.getLayers().map((marker) => marker.getElement().getBoundingClientRect());
    names.map((name) => name.getElement()).filter(Boolean).forEach((name) => {
      const own = name.getBoundingClientRect();
      const free = kept.every((other) => own.right < other.left || own.left > other.right || own.bottom < other.top || own.top > other.bottom);
      name.classList.toggle('sam-map__label--away', !free);
      if (free) kept.push(own);
    });
  };

  const words = ({ naam, pagina, toelichting }) => {
    const all = document.createElement('div');
    all.append(pagina ? Object.assign(told('a', naam), { href: pagina }) : told('strong', naam));
    if (toelichting) all.append(told('p', toelichting));
    return all;
  };

  // Markers that would touch are one, with their number; coming nearer parts them. A few are stops for the keyboard; many would only be in the way: all stand in words beside the map.
  const markers = (map, layer, places) => {
    const groups = [];
    places.forEach((place) => {
      const at = L.latLng(place.geometry.coordinates[1], place.geometry.coordinates[0]);
      const point = map.latLngToLayerPoint(at);
      const near = groups.find((group) => group.point.distanceTo(point) < 30);
      if (near) near.places.push({ at, place }); else groups.push({ at, point, places: [{ at, place }] });
    });
    const few = groups.length <= 12;
    layer.clearLayers();
    groups.forEach((group) => {
      const [{ place }] = group.places;
      const several = group.places.length > 1;
      const title = several ? group.places.map((each) => each.place.properties.naam).join(', ') : place.properties.naam;
      const icon = several ? { className: 'sam-map__marker sam-map__marker--several', html: told('span', group.places.length), iconSize: [30, 30] }
        : few ? { className: 'sam-map__marker', iconSize: [26, 26], iconAnchor: [13, 26] } : { className: 'sam-map__marker sam-map__marker--small', iconSize: [14, 14] };
      const marker = L.marker(group.at, { keyboard: few, title, alt: title, icon: L.divIcon(icon) }).addTo(layer);
      const around = L.latLngBounds(group.places.map((each) => each.at));
      if (several && map.getZoom() < 17 && !around.getSouthWest().equals(around.getNorthEast())) marker.on('click', () => map.fitBounds(around, { padding: [40, 40], maxZoom: 18 }));
      else {
        const all = document.createElement('div');
        all.append(...group.places.map((each) => words(each.place.properties)));
        marker.bindPopup(all, { maxHeight: 220 });
      }
    });
  };

  const draw = async (box) => {
    const wish = box.dataset;
    const areas = await get(wish.areas);
    const places = wish.markers ? JSON.parse(wish.markers).features : [];
    const canvas = Object.assign(document.createElement('div'), { className: 'sam-map__canvas' });
    canvas.setAttribute('role', 'group');
    canvas.setAttribute('aria-label', wish.label);
    box.replaceChildren(canvas);
    const map = L.map(canvas, { zoomControl: false, attributionControl: Boolean(wish.tiles), zoomSnap: 0.25, scrollWheelZoom: false, dragging: !L.Browser.mobile, fadeAnimation: !calm, zoomAnimation: !calm, markerZoomAnimation: !calm });
    map.attributionControl?.setPrefix(false);
    L.control.zoom({ zoomInTitle: wish.nearer, zoomOutTitle: wish.farther }).addTo(map);
    if (wish.tiles) L.tileLayer(wish.tiles, { attribution: wish.credit, maxZoom: 19 }).addTo(map);

    const chosen = new Set(wish.chosen.split(' ').filter(Boolean));
    const fewChosen = chosen.size <= 6;
    const names = [];
    const inView = L.featureGroup();
    areas.forEach(({ address, features }, at) => L.geoJSON(features, {
      style: (feature) => ({ className: `sam-map__shape sam-map__shape--${chosen.has(feature.properties.code) ? 'chosen' : at < areas.length - 1 ? 'ground' : 'area'}`, fillOpacity: wish.tiles ? 0.25 : 1 }),
      onEachFeature: (feature, shape) => {
        const { code, naam, pagina, midden } = feature.properties;
        const standsOut = fewChosen && chosen.has(code);
        if (midden && (standsOut || wish.labels.split(' ').includes(address))) {
          names[standsOut ? 'unshift' : 'push'](L.tooltip({ permanent: true, direction: 'center', className: `sam-map__label${standsOut ? ' sam-map__label--chosen' : ''}` }).setContent(told('span', naam)).setLatLng([midden[1], midden[0]]).addTo(map));
        } else shape.bindTooltip(told('span', naam), { sticky: true });
        // What the map leads to stands in words beside it: a stop at each area would only be in the way of the keyboard.
        shape.on('add', () => shape.getElement()?.setAttribute('tabindex', '-1'));
        if (pagina) shape.on('click', () => { location.href = pagina; });
        if (!chosen.size || chosen.has(code)) inView.addLayer(shape);
      },
    }).addTo(map));
    areas.slice(0, -1).forEach(({ features }) => L.geoJSON(features, { interactive: false, style: { className: 'sam-map__shape sam-map__shape--outline', fill: false } }).addTo(map));
    const shown = L.layerGroup().addTo(map);
    places.forEach(({ geometry }) => inView.addLayer(L.marker([geometry.coordinates[1], geometry.coordinates[0]])));
    map.on('popupopen', ({ popup }) => popup.getElement().querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', wish.close));
    map.setView([52.1, 5.3], 8);
    if (inView.getLayers().length) map.fitBounds(inView.getBounds(), { padding: chosen.size && fewChosen ? [50, 50] : [8, 8], maxZoom: 16, animate: false });
    const arrange = () => { markers(map, shown, places); giveWay(names, shown); };
    map.on('zoomend', arrange);
    arrange();
  };
  boxes.forEach((box) => draw(box).catch(() => { /* The drawing and the words beside it are still there. */ }));
});
