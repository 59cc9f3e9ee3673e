/** An approved letter, as it is read: paragraphs of plain words. */
export function PlainLetter({ text, language }: { text: string; language: string }) {
  return (
    <article className="lt" lang={language}>
      {text.split(/\n\n+/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: frozen words, never reordered
        <p key={index} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </article>
  )
}
