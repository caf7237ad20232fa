import { type Contract, readContract, type SchemaFile } from './model.ts';
import { anchor, writePage } from './page.ts';
import { drawGraph } from './picture.ts';

/** Every file of the schema's documentation, by its path from the project's root. */
export async function writeSchemaDocs(contract: Contract = readContract()): Promise<Map<string, string>> {
  const pages = contract.files.map((file) => [`docs/schema/${file.name}.md`, writePage(contract, file)] as const);
  return new Map([
    ['docs/schema.md', writeOverview(contract)],
    ['docs/images/schema.svg', await drawGraph(contract)],
    ...pages,
  ]);
}

function writeOverview({ files }: Contract): string {
  const rows = files.map((file) => {
    const { name, intro, queries, mutations } = file;
    return `| [${name}](schema/${name}.md) | ${intro} | ${links(file, 'Query', queries)} | ${mutations.length} |`;
  });
  return `# The schema

Generated from \`schema/\` by \`npm run schema:docs\`. The running server shows the same at \`/graphiql\`, and all of it in one
file at \`/schema.graphql\`.

![The types of the graph by domain, and how they lead to one another](images/schema.svg)

Each card is a type with the fields of its own; a dashed arrow leads from a kind of event to \`Event\`, whose fields it has
too, any other arrow from a type to what its fields lead to. \`?\` marks what may be null, \`[]\` a list or a page.

| Page | What it holds | Queries | Mutations |
| --- | --- | --- | --- |
${rows.join('\n')}

A mutation takes one \`input\` and answers with a payload, whose \`userErrors\` say why nothing was written. A list takes
\`first\` and \`after\`, or \`last\` and \`before\`, and answers with a page: \`nodes\`, or \`edges\` with their cursors,
\`pageInfo\`, and \`totalCount\`.

## How it changes

The schema grows without breaking those who use it. What is to go is marked \`@deprecated\` first, with what to use instead and
the day from which it may be gone. \`npm run schema:diff\` compares it with the last release in \`releases/\`; a change that
breaks operations or clients fails the check until [CHANGELOG.md](../CHANGELOG.md) lists it.
`;
}

const links = (file: SchemaFile, root: string, fields: readonly { name: string }[]): string =>
  fields.map(({ name }) => `[${name}](schema/${file.name}.md#${anchor(`${root}.${name}`)})`).join(', ');
