// The year as a picture: communes down, weeks across, steps coloured, facilitators marked. The table says the same in words.

export const WHEN = ['nachmittags', 'abends', 'samstags'];

// Each holds white letters.
const COLOURS = ['#1b6ca8', '#a8510b', '#1f7a45', '#8e44ad', '#b03a2e', '#5d6d7e'];
const DAY_MS = 86_400_000;
const [DAY, ROW, LEFT, TOP] = [3, 24, 130, 34];

function node(name, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const x = (day) => LEFT + day * DAY;
const rect = (left, top, width, height, more) => node('rect', { x: left, y: top, width, height, ...more });

export function picture(instance, plan) {
  const { communes, days, date0, facilitators } = instance;
  const dayAt = (day) => new Date(Date.parse(date0) + day * DAY_MS);
  const bottom = TOP + communes.length * ROW;
  const width = x(days) + 8;
  const drawn = communes.flatMap((commune, index) => ground(instance, commune, TOP + index * ROW, index));
  const month = new Intl.DateTimeFormat('de-DE', { month: 'short', timeZone: 'UTC' });
  for (let day = 0; day < days; day += 1) {
    if (dayAt(day).getUTCDate() !== 1 && day !== 0) continue;
    drawn.push(node('path', { d: `M${x(day)} ${TOP - 16}V${bottom}`, stroke: '#9aa5b1' }));
    drawn.push(node('text', { x: x(day) + 3, y: TOP - 6, fill: '#1d2420' }, month.format(dayAt(day))));
  }
  drawn.push(...communes.flatMap((commune, index) => events(instance, commune, index, plan, dayAt)));
  const who = facilitators.map(({ name }, index) => `${index + 1} = ${name}`).join(', ');
  drawn.push(...legend(instance, bottom + 12), node('text', { x: LEFT, y: bottom + 68, fill: '#1d2420' }, who));
  const label = 'Jahresplan: je Kommune eine Zeile, je Termin ein Zeichen. Die Tabelle darunter nennt alle Termine.';
  return node('svg', { viewBox: `0 0 ${width} ${bottom + 80}`, role: 'img', 'aria-label': label }, ...drawn);
}

/** The row of a commune: its name, and the days on which nothing is held. */
function ground({ lands, days }, { land, name }, top, index) {
  const shades = closed(lands[land], days).map(([first, length]) => rect(x(first), top, length * DAY, ROW, { fill: '#d5dad7' }));
  const label = node('text', { x: LEFT - 6, y: top + 16, 'text-anchor': 'end', fill: '#1d2420' }, name);
  return [rect(LEFT, top, days * DAY, ROW, { fill: index % 2 ? '#fff' : '#f5f6f4' }), ...shades, label];
}

function events({ facilitators, step_types: types }, commune, index, plan, dayAt) {
  const top = TOP + index * ROW;
  return plan.events.filter(([of]) => of === index).map(([, step, slot, who]) => {
    const [day, kind] = [Math.floor(slot / 3), slot % 3];
    const type = commune.steps[step].type;
    const middle = x(day) + DAY / 2;
    const said = `${commune.name}: ${types[type].name}, ${dayAt(day).toLocaleDateString('de-DE', { timeZone: 'UTC' })} ${WHEN[kind]}, ${facilitators[who].name}`;
    return node('g', {}, node('title', {}, said), sign(middle - 8, top + 4, kind, type),
      node('text', { x: middle, y: top + 16, 'text-anchor': 'middle', fill: '#fff' }, String(who + 1)));
  });
}

/** The closed days as first day and length, so that no shade lies over another. */
function closed({ blocked }, days) {
  const isClosed = (day) => blocked.some(([first, last]) => first <= day && day <= last);
  const found = [];
  for (let day = 0; day < days; day += 1) {
    if (!isClosed(day)) continue;
    if (day > 0 && isClosed(day - 1)) found.at(-1)[1] += 1;
    else found.push([day, 1]);
  }
  return found;
}

/** In the evening round, else square. */
const sign = (left, top, kind, type) => rect(left, top, 16, 16, { rx: kind === 1 ? 8 : 2, fill: COLOURS[type % COLOURS.length] });

function legend({ step_types: types }, top) {
  const named = [
    ...types.map(({ name }, type) => [sign(0, 0, 2, type), name]),
    [rect(0, 0, 16, 16, { fill: '#d5dad7' }), 'Ferien, Feiertage'],
    [sign(0, 0, 1, 5), 'abends'],
    [sign(0, 0, 0, 5), 'nachmittags oder samstags'],
  ];
  let [left, line] = [LEFT, 0];
  return named.map(([sign, name]) => {
    if (left > 900) [left, line] = [LEFT, line + 1];
    const drawn = node('g', { transform: `translate(${left} ${top + line * 22})` }, sign, node('text', { x: 22, y: 13, fill: '#1d2420' }, name));
    left += 40 + 7 * name.length;
    return drawn;
  });
}
