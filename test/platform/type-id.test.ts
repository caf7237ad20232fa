// The gateway's own writing of TypeIDs is the library's.
import fc from 'fast-check';
import { fromUUID } from 'typeid-js';
import { expect, it } from 'vitest';
import { readTypeId, toTypeId } from '../../src/platform/ids.ts';

it('writes every UUID as the library does, and reads it again', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom('', 'job', 'thanks_email'), (uuid, prefix) => {
      const id = toTypeId(prefix, uuid);
      expect(id).toBe(fromUUID(uuid, prefix));
      expect(readTypeId(id)).toEqual({ prefix, uuid });
    }),
  );
});

it.each(['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'])('writes %s', (uuid) => {
  expect(toTypeId('job', uuid)).toBe(fromUUID(uuid, 'job'));
});
