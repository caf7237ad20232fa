import { z } from 'zod';
import type { SourceRecord } from '../../events/import/record.ts';
import type { Connector, Element, Page, Source } from '../../sync/connector.ts';
import { elementOf, reject } from '../../sync/records.ts';
import { COMPANY, type Companies, EVENTS, isCompany, JOB, type JuntShape, PERSON, shapeOf } from './junt.ts';

const settings = z.object({ url: z.string() });

type Settings = z.output<typeof settings>;

/** Records of one page: Junt's lists have no pages, so that they are cut here. */
const PAGE = 500;

/**
 * Junt, a tracker for one person. Every list is the whole table, so that what a complete list lacks is gone. A run that
 * was stopped goes on with the list it had begun; companies are read each time, because jobs and people name them.
 */
export const juntConnector: Connector<Settings> = {
  system: 'JUNT',
  settings,
  // It documents no limit and runs on somebody's own machine.
  http: ({ url }) => ({ baseUrl: url, rate: { requests: 50, seconds: 1 } }),
  async *read(source) {
    const done = new Set(doneLists.parse(source.checkpoint));
    const companies: Companies = new Map();
    for await (const { value, raw } of list(source, COMPANY.lists[0] as string)) {
      const company = COMPANY.shape.safeParse(value);
      if (company.success) companies.set(company.data.id, { ...company.data, raw });
    }
    const shapes = [PERSON, JOB, ...EVENTS];
    for (const shape of shapes) {
      const name = shape.lists[0] as string;
      if (!done.has(name)) yield* pages(source, shape, companies, [...done, name]);
      done.add(name);
    }
    // The next run reads everything again.
    yield { reading: 'end', records: [], checkpoint: [] };
  },
  files() {
    const companies: Companies = new Map();
    return (element) => {
      const shape = shapeOf(element);
      if (shape) return [shape.read(element, companies)];
      const company = isCompany(element) ? COMPANY.shape.safeParse(element.value) : undefined;
      if (!company?.success)
        return [reject('Event', element, 'It cannot be told which of the lists this is from: say it with --as.')];
      companies.set(company.data.id, { ...company.data, raw: element.raw });
      return [];
    };
  },
};

const doneLists = z
  .array(z.string())
  .nullish()
  .transform((names) => names ?? []);

async function* pages(
  source: Source<Settings>,
  shape: JuntShape,
  companies: Companies,
  done: string[],
): AsyncGenerator<Page> {
  const reading = (shape.lists[0] as string).replace('_', ' ');
  let records: SourceRecord[] = [];
  for await (const element of list(source, shape.lists[0] as string)) {
    records.push(shape.read(element, companies));
    if (records.length < PAGE) continue;
    yield { reading, records };
    records = [];
  }
  yield { reading, records, listed: [{ types: [shape.type] }], checkpoint: done };
}

async function* list({ http }: Source<Settings>, name: string): AsyncGenerator<Element> {
  for await (const raw of http.elements(`/${name}`)) yield elementOf(raw, name);
}
