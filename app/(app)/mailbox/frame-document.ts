const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'"

// A letter of ours has no style of its own; paper and ink are those of a mail program.
const look =
  'html{color-scheme:light;background:#fff}body{font:15px/1.6 system-ui,sans-serif;color:#16201e;margin:22px 26px;overflow-wrap:anywhere}a{pointer-events:none}'

/**
 * The HTML part of a message for a sandboxed frame. The policy stands before everything of the message,
 * where no markup of the message can comment it out.
 */
export function frameDocument(html: string): string {
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${look}</style>${html}`
}
