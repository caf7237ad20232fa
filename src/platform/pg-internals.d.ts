/** What pg does not declare: how it turns a value into the text of a parameter, or its bytes. */
declare module 'pg/lib/utils.js' {
  const utils: { prepareValue(value: unknown): string | Buffer | null };
  export default utils;
}
