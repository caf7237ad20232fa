import { connect } from 'node:net';

/** What a server says to bytes that no client library would send: status, headers and body of its first answer. */
export async function sendRaw(url: string, bytes: string): Promise<{ status: number; head: string; body: string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.setEncoding('utf8');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  const closed = new Promise<void>((resolve, reject) => socket.once('close', () => resolve()).once('error', reject));
  socket.end(bytes.replaceAll('\n', '\r\n'));
  await closed;
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1.1 (\d{3})/.exec(head)?.[1]), head: head.toLowerCase(), body };
}
