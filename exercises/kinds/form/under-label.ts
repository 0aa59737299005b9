/** What stands between a label and what is said of its field: a question or an exclamation needs no colon, nor does a label that has one. */
const joint = (label: string): string => (/[?!…]$/.test(label) ? " " : /:/.test(label.slice(0, -1)) ? ". " : ": ");

const lead = (label: string): string => label.trim().replace(/[.:]$/, "");

/** What is said of a field, after its label: 'The post: two rows'; 'When does it go out? This choice does not hold.' */
export function underLabel(label: string, said: string): string {
  const name = lead(label);
  const between = joint(name);
  return `${name}${between}${between === ": " ? said : said.charAt(0).toUpperCase() + said.slice(1)}`;
}

/** The same beside the field itself, where its label stands already. */
export function withoutLabel(label: string, message: string): string {
  const name = lead(label);
  const start = `${name}${joint(name)}`;
  if (!message.startsWith(start)) return message;
  const said = message.slice(start.length);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
