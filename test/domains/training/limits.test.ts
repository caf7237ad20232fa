// Strigo, «Body parameters»: how long and how many, at the edge and one past it.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';
import { given } from './given.ts';

const test = useGateway();
let input: Record<string, unknown>;
let id: string;

beforeAll(async () => {
  ({ input } = await given(test));
  id = (await make(test, 'Training', input)).id;
});

const letters = (length: number) => 'x'.repeat(length);
const emails = (length: number) => Array.from({ length }, (_, index) => `learner${index}@example.com`);
const words = (length: number) => Array.from({ length }, (_, index) => `label ${index}`);
/** An address of that many characters, in labels that a domain may have. */
const address = (length: number) =>
  `a@${'b'.repeat(50).concat('.').repeat(40)}`
    .slice(0, length - 4)
    .replace(/\.$/, 'b')
    .concat('.com');

const limits: [field: string, fits: unknown, over: unknown, path: string][] = [
  ['name', letters(256), letters(257), 'input.name'],
  ['description', letters(65_536), letters(65_537), 'input.description'],
  ['partnerId', letters(1_024), letters(1_025), 'input.partnerId'],
  ['tas', emails(500), emails(501), 'input.tas'],
  ['trainees', emails(500), emails(501), 'input.trainees'],
  ['labels', words(500), words(501), 'input.labels'],
  ['labels', [letters(256)], ['short', letters(257)], 'input.labels.1'],
  ['tas', [address(1_024)], [address(1_025)], 'input.tas.0'],
  ['trainees', [address(1_024)], [address(1_025)], 'input.trainees.0'],
];

describe('a training', () => {
  it.each(limits)('has a limit on %s (Strigo, Create an event)', async (field, fits, over, path) => {
    const refused = await mutate(test, 'createTraining', { ...input, [field]: over });

    expect(await make(test, 'Training', { ...input, [field]: fits }, field)).toEqual({ [field]: fits });
    expect(refused.node).toBeNull();
    expect(reasons(refused)).toEqual([`INVALID ${path}`]);
  });

  it.each(limits)(
    'has the same limit on %s in an update (Strigo, Modify an event)',
    async (field, fits, over, path) => {
      const taken = await mutate(test, 'updateTraining', { id, [field]: fits }, field);
      const refused = await mutate(test, 'updateTraining', { id, [field]: over }, field);

      expect(taken).toEqual({ node: { [field]: fits }, userErrors: [] });
      expect(reasons(refused)).toEqual([`INVALID ${path}`]);
    },
  );

  it('has a name that is not blank', async () => {
    expect(reasons(await mutate(test, 'createTraining', { ...input, name: '' }))).toEqual(['INVALID input.name']);
    expect(reasons(await mutate(test, 'updateTraining', { id, name: ' \n' }))).toEqual(['INVALID input.name']);
  });

  it('says all that is wrong at once', async () => {
    const wrong = { name: letters(257), owner: 'nobody@strigo.io', description: letters(65_537), labels: words(501) };
    const payload = await mutate(test, 'createTraining', { ...input, ...wrong });

    expect(reasons(payload)).toEqual([
      'INVALID input.name',
      'INVALID input.description',
      'INVALID input.labels',
      'NOT_FOUND input.owner',
    ]);
  });

  it('refuses the character U+0000 in its texts and labels', async () => {
    expect(reasons(await mutate(test, 'createTraining', { ...input, name: 'a\u0000b' }))).toEqual([
      'INVALID input.name',
    ]);
    expect(reasons(await mutate(test, 'createTraining', { ...input, labels: ['a', 'b\u0000'] }))).toEqual([
      'INVALID input.labels.1',
    ]);
  });

  it.each([
    ['an end before the start', "ends_at = occurs_at - interval '1 millisecond'"],
    ['another availability', "availability = 'public'"],
    ['another reported status', "reported_status = 'DONE'"],
    ['trainees while it is public', "availability = 'PUBLIC', trainees = '{a@b.co}'"],
  ])('cannot be stored with %s', async (_what, assignment) => {
    await expect(test.rows(`update training set ${assignment}`)).rejects.toThrow(/violates check constraint/);
  });
});

describe('a training class', () => {
  it('has limits on name and description', async () => {
    const fits = { name: letters(256), description: letters(65_536) };
    const over = { name: letters(257), description: letters(65_537) };

    expect(await make(test, 'TrainingClass', fits, 'name description')).toEqual(fits);
    expect(reasons(await mutate(test, 'createTrainingClass', over))).toEqual([
      'INVALID input.name',
      'INVALID input.description',
    ]);
    expect(reasons(await mutate(test, 'createTrainingClass', { name: ' ' }))).toEqual(['INVALID input.name']);
  });
});
