import type { BatchRow } from './batch-row.ts'

/** A row for tests: interviewed, three fields, nothing written. */
export function aRow(id: string, changes: Partial<BatchRow> = {}): BatchRow {
  return {
    id,
    revision: 1,
    name: 'Maud Ferrand',
    firstName: 'Maud',
    candidateId: `candidate-${id}`,
    job: { id: 'job', title: 'Ingénieur Cloud' },
    stage: 'Entretien',
    interviewedAt: '2026-11-12T09:00:00Z',
    silenceDays: 8,
    language: 'fr',
    template: { id: 'template', name: 'Après entretien' },
    fields: [
      { key: 'strength', required: false },
      { key: 'reason', required: true },
      { key: 'advice', required: false },
    ],
    text: { fields: {}, subject: null, body: null, links: [], kept: [] },
    words: { subject: 'Votre candidature', text: 'Bonjour Maud,', findings: [], marks: [] },
    times: { policy: '2026-11-24T08:05:00Z', next: '2026-11-23T08:05:00Z' },
    reviewer: null,
    ...changes,
  }
}
