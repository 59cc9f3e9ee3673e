export default function JobsPage() {
  return <h1>Pipeline</h1>
}
