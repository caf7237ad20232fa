import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  print,
} from 'graphql';
import type { Contract, Field, SchemaFile } from './model.ts';

type Input = GraphQLArgument | GraphQLInputField;

const GROUPS: [title: string, has: (type: GraphQLNamedType) => boolean][] = [
  ['Interfaces', isInterfaceType],
  ['Unions', isUnionType],
  ['Objects', (type) => isObjectType(type) && !isAnswer(type)],
  ['Enums', isEnumType],
  ['Inputs', isInputObjectType],
  ['Payloads', (type) => type.name.endsWith('Payload')],
  ['Pages', (type) => /(Connection|Edge)$/.test(type.name)],
  ['Scalars', isScalarType],
];

const isAnswer = ({ name }: GraphQLNamedType): boolean => /(Payload|Connection|Edge)$/.test(name);

/** The documentation of one file of the contract, in Markdown. */
export function writePage(contract: Contract, file: SchemaFile): string {
  const link = linker(contract, file);
  const sections = [
    section('Queries', file.queries, (field) => rootField('Query', field, link)),
    section('Mutations', file.mutations, (field) => rootField('Mutation', field, link)),
    ...GROUPS.map(([title, has]) => section(title, file.types.filter(has), (type) => typePart(type, link))),
  ];
  return [
    `# ${file.name}`,
    'Generated from the descriptions of the schema by `npm run schema:docs`. [All pages](../schema.md).',
    file.intro,
    ...sections.flat(),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** The address of a heading on its page, as GitHub makes it. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');

type Linker = (type: GraphQLNamedType) => string;

const linker =
  (contract: Contract, here: SchemaFile): Linker =>
  (type) => {
    const file = contract.fileOf(type);
    if (!file) return type.name;
    return `[${type.name}](${file === here.name ? '' : `${file}.md`}#${anchor(type.name)})`;
  };

function section<Item>(title: string, items: readonly Item[], write: (item: Item) => string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, ...items.flatMap(write)];
}

function rootField(root: string, field: Field, link: Linker): string[] {
  return [
    `### ${root}.${field.name}`,
    `Answers ${linked(field.type, link)}. ${scopesOf(field)}`.trim(),
    prose(field.description),
    ...inputTable('Argument', field.args, link),
  ];
}

function typePart(type: GraphQLNamedType, link: Linker): string[] {
  const parts = [`### ${type.name}`, ...factsOf(type, link), prose(type.description)];
  if (isObjectType(type) || isInterfaceType(type)) parts.push(...fieldTable(Object.values(type.getFields()), link));
  if (isInputObjectType(type)) parts.push(...inputTable('Field', Object.values(type.getFields()), link));
  if (isEnumType(type)) {
    const rows = type.getValues().map((value) => [`\`${value.name}\``, meaning(value)]);
    parts.push(table(['Value', 'Meaning'], rows));
  }
  return parts;
}

function factsOf(type: GraphQLNamedType, link: Linker): string[] {
  const facts: string[] = [];
  if (isObjectType(type) && type.getInterfaces().length > 0)
    facts.push(`Is ${type.getInterfaces().map(link).join(', ')}.`);
  if (isUnionType(type)) facts.push(`One of ${type.getTypes().map(link).join(', ')}.`);
  if (isInputObjectType(type) && type.isOneOf) facts.push('Exactly one field is given.');
  const scopes = scopesOf(type);
  if (scopes) facts.push(scopes);
  return facts.length > 0 ? [facts.join(' ')] : [];
}

function fieldTable(fields: readonly Field[], link: Linker): string[] {
  const rows = fields.map((field) => [
    `\`${field.name}\``,
    linked(field.type, link),
    [meaning(field), ...field.args.map((arg) => `\`${arg.name}: ${arg.type}${defaultOf(arg)}\`: ${meaning(arg)}`)].join(
      '<br>',
    ),
  ]);
  return [table(['Field', 'Type', 'Meaning'], rows)];
}

function inputTable(what: string, inputs: readonly Input[], link: Linker): string[] {
  if (inputs.length === 0) return [];
  const rows = inputs.map((input) => [
    `\`${input.name}\``,
    `${linked(input.type, link)}${defaultOf(input)}`,
    meaning(input),
  ]);
  return [table([what, 'Type', 'Meaning'], rows)];
}

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A type as the schema writes it, its name linked to where it is described. */
function linked(type: GraphQLOutputType | Input['type'], link: Linker): string {
  const named = getNamedType(type);
  const [before = '', after = ''] = `${type}`.split(named.name);
  return `${before.replaceAll('[', '\\[')}${link(named)}${after.replaceAll(']', '\\]')}`;
}

const defaultOf = ({ astNode }: Input): string => (astNode?.defaultValue ? ` = ${print(astNode.defaultValue)}` : '');

const prose = (text: string | null | undefined): string => (text ?? '').replaceAll('<', '&lt;');

function meaning({
  description,
  deprecationReason,
}: {
  description?: string | null;
  deprecationReason?: string | null;
}): string {
  const deprecated = deprecationReason ? ` **Deprecated:** ${deprecationReason}` : '';
  return `${prose(description).trim()}${prose(deprecated)}`;
}

/** What a token needs for it, as `@requiresScopes` says. */
function scopesOf({ astNode }: Field | GraphQLNamedType): string {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'requiresScopes');
  const scopes = directive?.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  if (scopes?.kind !== Kind.LIST) return '';
  const alternatives = scopes.values.map((all) =>
    all.kind === Kind.LIST
      ? all.values.map((one) => `\`${one.kind === Kind.STRING ? one.value : ''}\``).join(' and ')
      : '',
  );
  return `Needs ${alternatives.join(', or ')}.`;
}
