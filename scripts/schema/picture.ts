import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { type GraphQLObjectType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';
import { type Contract, type Field, targetOf } from './model.ts';

/** Colours that stay apart for those who see fewer of them, with black text on all of them. */
const COLOURS = ['#9ec5fe', '#a3e0c1', '#ffd599', '#d6bcfa', '#f7b2c4', '#c9d1d9', '#b8e3ea'];
/** What the cards of subjects leave out. */
const OF_EVERY_SUBJECT = new Set(['id', 'createdAt', 'updatedAt', 'version']);
/** Where Helvetica is missing, another font takes more room than the layout reckoned with. */
const [SIZE_FOR_LAYOUT, SIZE_SHOWN] = [13, 11.5];
const BOILERPLATE = /(Connection|Edge|Payload)$|^(PageInfo|UserError|Query|Mutation)$/;

/** Draws the types that hold data and how they lead to one another, as SVG. */
export async function drawGraph(contract: Contract): Promise<string> {
  const graphviz = await Graphviz.load();
  const svg = graphviz.layout(describeGraph(contract), 'svg', 'dot');
  return `${svg
    // The version of the tool would change the file without a change of the schema.
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replaceAll(`font-size="${SIZE_FOR_LAYOUT}.00"`, `font-size="${SIZE_SHOWN}"`)
    .trim()}\n`;
}

function describeGraph(contract: Contract): string {
  const event = contract.schema.getType('Event');
  if (!isInterfaceType(event)) throw new Error('The contract has no interface Event.');
  const ofEvents = event.getFields();
  const groups = contract.files.map(({ name, types }, index) => ({
    name,
    colour: COLOURS[index % COLOURS.length] as string,
    cards: types.filter(isObjectType).filter((type) => !BOILERPLATE.test(type.name) && isReached(contract, type)),
  }));
  const drawn = new Set(groups.flatMap(({ cards }) => cards));
  const fieldsOf = (type: GraphQLObjectType) =>
    Object.values(type.getFields()).filter(({ name }) =>
      isEvent(type) ? !(name in ofEvents) : !OF_EVERY_SUBJECT.has(name),
    );
  const clusters = groups
    .filter(({ cards }) => cards.length > 0)
    .map(({ name, colour, cards }) => {
      const nodes = cards.map((type) => nodeOf(type.name, fieldsOf(type), colour));
      // What hangs on the interface itself belongs to no domain.
      if (cards.every((type) => !isNode(type))) return nodes.join('\n');
      return `subgraph "cluster_${name}" {
        label="${name}" labeljust=l style="rounded,filled" color="${colour}" fillcolor="#fbfcfd" penwidth=2 fontsize=20
        ${nodes.join('\n')}
      }`;
    });
  const kinds = [...drawn].filter(isEvent);
  const edges = [
    ...kinds.map(({ name }) => `Event -> ${name} [style=dashed dir=back arrowtail=empty tailport=s headport=n]`),
    ...Object.values(ofEvents).flatMap((field) => arrows('Event', field, drawn)),
    ...[...drawn].flatMap((type) => fieldsOf(type).flatMap((field) => arrows(type.name, field, drawn))),
  ];
  return `digraph {
    rankdir=TB ranksep=0.6 nodesep=0.2 bgcolor="white" fontname="Helvetica" pad=0.3
    node [shape=plain fontname="Helvetica" fontsize=${SIZE_FOR_LAYOUT}]
    edge [color="#57606a" arrowsize=0.7]
    ${nodeOf('Event', Object.values(ofEvents), '#e6edf3')}
    ${clusters.join('\n')}
    ${[...new Set(edges)].join('\n')}
  }`;
}

/** Whether a client meets the type on its way through the graph, and not only as the answer to one query. */
const isReached = ({ schema }: Contract, type: GraphQLObjectType): boolean =>
  isNode(type) ||
  Object.values(schema.getTypeMap()).some(
    (other) =>
      (isObjectType(other) || isInterfaceType(other)) &&
      other.name !== 'Query' &&
      Object.values(other.getFields()).some((field) => targetOf(field) === type),
  );

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');
const isEvent = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Event');

function nodeOf(name: string, fields: readonly Field[], colour: string): string {
  const rows = fields.map(
    (field) =>
      `<tr><td align="left" sides="lb">${field.name}   </td><td align="right" sides="rb"><font color="#57606a">   ${shortType(field)}</font></td></tr>`,
  );
  const title = `<tr><td colspan="2" bgcolor="${colour}"><b>  ${name}  </b></td></tr>`;
  return `${name} [label=<<table border="0" cellborder="1" cellspacing="0" cellpadding="4" color="#8b949e" bgcolor="white">${title}${rows.join('')}</table>>]`;
}

/** One arrow to what the field leads to; those of a subject to its events are drawn from the events alone. */
function arrows(from: string, field: Field, drawn: ReadonlySet<GraphQLObjectType>): string[] {
  const target = targetOf(field);
  return isObjectType(target) && drawn.has(target) && !isEvent(target) ? [`${from} -> ${target.name}`] : [];
}

function shortType(field: Field): string {
  const target = targetOf(field);
  const given = isNonNullType(field.type) ? field.type.ofType : field.type;
  const isMany = isListType(given) || `${given}`.endsWith('Connection');
  return `${target.name}${isMany ? ' []' : isNonNullType(field.type) ? '' : '?'}`;
}
