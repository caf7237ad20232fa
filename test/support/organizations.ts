import { addOrganization, asNobody } from '../../src/organization/organizations.ts';
import { createToken } from '../../src/organization/tokens.ts';
import { newId } from '../../src/platform/ids.ts';
import type { TestGateway } from './gateway.ts';

export interface TestOrganization {
  id: string;
  slug: string;
  /** A token with these scopes; all of them where none are given. */
  token(scopes?: string[], given?: { name?: string; expiresAt?: Date | null }): Promise<string>;
}

/** Adds an organisation beside the demo one. */
export async function organize(test: TestGateway, slug: string): Promise<TestOrganization> {
  const { database } = test.gateway;
  const organization = { id: newId(), slug, name: slug };
  await asNobody(database, (transaction) => addOrganization(transaction, organization));
  return {
    ...organization,
    token: async (scopes = ['admin'], { name = 'test', expiresAt = null } = {}) => {
      const transaction = database.transaction({ organizationId: organization.id });
      transaction.forWriting();
      const { token } = await createToken(transaction, { name, scopes, expiresAt });
      await transaction.commit();
      return token;
    },
  };
}
