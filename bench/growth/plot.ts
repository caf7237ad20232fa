/** A line of the plot: what is measured, and its value at each number of events. */
export interface Line {
  name: string;
  values: readonly number[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [900, 520, 70, 270, 30, 50];
const COLORS = [
  '#1f77b4',
  '#ff7f0e',
  '#2ca02c',
  '#d62728',
  '#9467bd',
  '#8c564b',
  '#e377c2',
  '#7f7f7f',
  '#bcbd22',
  '#17becf',
];

/** An SVG of lines over the number of events, both axes logarithmic. */
export function plot(title: string, unit: string, sizes: readonly number[], lines: readonly Line[]): string {
  const x = scale(sizes, LEFT, WIDTH - RIGHT);
  const y = scale(
    lines.flatMap(({ values }) => values),
    HEIGHT - BOTTOM,
    TOP,
  );
  const parts = [
    `<text x="${LEFT}" y="18" font-weight="bold">${title}</text>`,
    ...sizes.map(
      (size) =>
        `<text x="${x(size)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
    ),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">events</text>`,
    ...powersWithin(lines).map(
      (value) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/><text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${value.toLocaleString('en', { maximumSignificantDigits: 2 })}</text>`,
    ),
    `<text x="16" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 16 ${HEIGHT / 2})">${unit}</text>`,
    ...lines.flatMap(({ name, values }, index) => {
      const color = COLORS[index % COLORS.length];
      const dash = index < COLORS.length ? '' : ' stroke-dasharray="5 3"';
      const points = values.map((value, at) => `${round(x(sizes[at] as number))},${round(y(value))}`).join(' ');
      const row = TOP + 14 + index * 22;
      return [
        `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="2"${dash}/>`,
        `<line x1="${WIDTH - RIGHT + 16}" x2="${WIDTH - RIGHT + 40}" y1="${row - 4}" y2="${row - 4}" stroke="${color}" stroke-width="2"${dash}/><text x="${WIDTH - RIGHT + 46}" y="${row}">${name}</text>`,
      ];
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  return (value) => round(from + ((Math.log10(value) - low) / (high - low || 1)) * (to - from));
}

function powersWithin(lines: readonly Line[]): number[] {
  const values = lines.flatMap((line) => line.values);
  const [low, high] = [Math.ceil(Math.log10(Math.min(...values))), Math.floor(Math.log10(Math.max(...values)))];
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => 10 ** (low + index));
}

const round = (value: number): number => Math.round(value * 10) / 10;
