import { randomInt } from 'node:crypto';
import type { Values } from '../../events/input.ts';
import type { EventRules } from '../../events/rules.ts';
import { RefusedError } from '../../graphql/errors.ts';
import { toTypeId } from '../../platform/ids.ts';
import { getTrainingStatus } from './repository.ts';

/** What the links of trainings that were made here begin with. */
export const LINK_BASE = 'https://training.example.com/';

/** Without letters and digits that are taken for one another. */
const TOKEN_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const TOKEN_LENGTH = 8;

/** The rules of Strigo's document. */
export const trainingRules: EventRules = {
  beforeCreate: (_context, _definition, values) => settleAudience(values),
  // «You cannot currently modify live events.»
  async beforeUpdate(context, _definition, current, values) {
    if ((await getTrainingStatus(context.transaction, current.id)) === 'LIVE') {
      throw RefusedError.invalidState('A training that is LIVE cannot be changed.');
    }
    settleAudience(values);
  },
  place(_context, { prefix }, draft) {
    if ((draft.endsAt as Date) < draft.occursAt) {
      throw RefusedError.of('INVALID', ['input', 'dateEnd'], 'dateEnd must not be before dateStart.');
    }
    draft.eventLink ??= LINK_BASE + toTypeId(prefix, draft.id);
    draft.token ??= newToken();
  },
  // «You can only delete events in `ready` state.»
  async beforeDelete(context, _definition, current) {
    const status = await getTrainingStatus(context.transaction, current.id);
    if (status === 'READY') return;
    throw RefusedError.invalidState(`Only a training that is READY can be deleted; this one is ${status}.`);
  },
};

/**
 * Who may join: «adding trainees implicitly creates a private event», and «setting a private event to "public" will
 * remove» them. Where one input does both, the trainees win: nobody gets in by a contradiction.
 */
function settleAudience(values: Values): void {
  if ((values.trainees as string[] | undefined)?.length) values.availability = 'PRIVATE';
  else if (values.availability === 'PUBLIC') values.trainees = [];
}

const newToken = (): string =>
  Array.from({ length: TOKEN_LENGTH }, () => TOKEN_ALPHABET[randomInt(TOKEN_ALPHABET.length)]).join('');
