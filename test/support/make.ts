import { expect } from 'vitest';
import type { Json, TestGateway } from './gateway.ts';

/** Runs the mutation `create<Type>` or `update<Type>` and returns its payload: the selected node and the userErrors. */
export async function mutate(
  test: TestGateway,
  mutation: string,
  input: Record<string, unknown>,
  selection = 'id',
): Promise<Json> {
  const type = mutation.replace(/^(create|update)/, '');
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const data = await test.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${field} { ${selection} } userErrors { code message field } } }`,
    { input },
  );
  return { node: data[mutation][field], userErrors: data[mutation].userErrors };
}

/** The same for a mutation that must succeed; the node. */
export async function make(
  test: TestGateway,
  type: string,
  input: Record<string, unknown>,
  selection = 'id',
): Promise<Json> {
  const { node, userErrors } = await mutate(test, `create${type}`, input, selection);
  expect(userErrors).toEqual([]);
  return node;
}

/** The codes and fields of a refusal, without its sentences. */
export const reasons = (payload: { userErrors: { code: string; field: string[] | null }[] }) =>
  payload.userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);
