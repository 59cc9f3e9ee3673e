import { notFound } from 'next/navigation'
import { NotFound } from '@/lib/errors.ts'

/** What is not there, or not this actor's to see, is the "not found" page. */
export async function orNotFound<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof NotFound) return notFound()
    throw error
  }
}
