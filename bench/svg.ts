/** A point of a chart. */
export type Point = readonly [x: number, y: number];

export interface LineChart {
  title: string;
  /** What stands at the axes. */
  x: string;
  y: string;
  series: readonly { name: string; points: readonly Point[] }[];
}

const WIDTH = 720;
const HEIGHT = 360;
const MARGIN = { left: 64, right: 24, top: 64, bottom: 48 };
const COLORS = ['#1f6feb', '#bc4c00', '#1a7f37', '#8250df', '#57606a'];
const TICKS = 5;

/** Lines over two axes that begin at zero, as an SVG of its own. */
export function lineChart({ title, x, y, series }: LineChart): string {
  const points = series.flatMap((one) => one.points);
  const most = (axis: 0 | 1) => niceCeiling(Math.max(1e-9, ...points.map((point) => point[axis])));
  const [mostX, mostY] = [most(0), most(1)];
  const atX = (value: number) => round(MARGIN.left + (value / mostX) * (WIDTH - MARGIN.left - MARGIN.right));
  const atY = (value: number) =>
    round(HEIGHT - MARGIN.bottom - (value / mostY) * (HEIGHT - MARGIN.top - MARGIN.bottom));
  const ticks = Array.from({ length: TICKS + 1 }, (_, index) => index / TICKS);
  const lines = [
    ...ticks.map(
      (part) =>
        `<path d="M${atX(0)} ${atY(part * mostY)}H${atX(mostX)}" stroke="#d0d7de"/>` +
        text(atX(0) - 8, atY(part * mostY) + 4, round(part * mostY), 'end') +
        text(atX(part * mostX), HEIGHT - MARGIN.bottom + 18, round(part * mostX), 'middle'),
    ),
    text(atX(mostX), HEIGHT - 10, x, 'end'),
    text(atX(0), MARGIN.top - 10, y, 'middle'),
    ...series.map(({ name, points: own }, index) => {
      const color = COLORS[index % COLORS.length];
      const path = own.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${atX(px)} ${atY(py)}`).join('');
      const left = MARGIN.left + 40 + index * 220;
      return (
        `<path d="${path}" fill="none" stroke="${color}" stroke-width="2"/>` +
        `<path d="M${left} ${MARGIN.top - 14}h18" stroke="${color}" stroke-width="2"/>${text(left + 24, MARGIN.top - 10, name)}`
      );
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#24292f">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
${text(MARGIN.left, 24, title, 'start', 'font-size="15" font-weight="bold"')}
${lines.join('\n')}
</svg>
`;
}

function text(x: number, y: number, content: string | number, anchor = 'start', more = ''): string {
  const escaped = String(content).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" ${more}>${escaped}</text>`;
}

function niceCeiling(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  return magnitude * ([1, 2, 2.5, 5, 10].find((step) => value <= step * magnitude) ?? 10);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
