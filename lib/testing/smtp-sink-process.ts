import { startSink } from './smtp-sink.ts'

// The sink as a process of its own, so that its work is not counted as ours. Prints its port; writes the
// Message-ID of each accepted message to SINK_FILE when that is set.
const sink = await startSink({ file: process.env.SINK_FILE, delayMs: Number(process.env.SINK_DELAY_MS ?? 0) })
console.log(sink.port)
