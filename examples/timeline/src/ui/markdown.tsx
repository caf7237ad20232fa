import { Fragment, type ReactNode } from 'react';

/**
 * The Markdown of notes as far as notes go: paragraphs, lists, emphasis, code and links of the web. Anything else is shown
 * as it was written; nothing of it is ever taken for HTML.
 */
export function Markdown({ text }: { text: string }) {
  const blocks = text.trim().split(/\n{2,}/);
  return <div className="prose">{blocks.map((block, index) => keyed(index, renderBlock(block)))}</div>;
}

function renderBlock(block: string): ReactNode {
  const lines = block.split('\n');
  if (lines.every((line) => /^\s*[-*+]\s+/.test(line))) {
    return (
      <ul>
        {lines.map((line, index) => keyed(index, <li dir="auto">{renderInline(line.replace(/^\s*[-*+]\s+/, ''))}</li>))}
      </ul>
    );
  }
  return <p dir="auto">{renderInline(block)}</p>;
}

const INLINE =
  /`(?<code>[^`\n]+)`|\*\*(?<strong>[^*\n]+)\*\*|(?<![\w*])[*_](?<em>[^*_\n]+)[*_](?![\w*])|\[(?<label>[^\]\n]+)\]\((?<url>https?:[^)\s]+)\)/g;

function renderInline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const { code, strong, em, label, url } = match.groups ?? {};
    parts.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    if (code) parts.push(<code>{code}</code>);
    else if (strong) parts.push(<strong>{strong}</strong>);
    else if (em) parts.push(<em>{em}</em>);
    else
      parts.push(
        <a className="link" href={url} target="_blank" rel="noreferrer">
          {label}
        </a>,
      );
  }
  parts.push(text.slice(end));
  return parts.map((part, index) => keyed(index, part));
}

const keyed = (index: number, node: ReactNode) => <Fragment key={index}>{node}</Fragment>;
