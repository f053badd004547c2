self.onmessage = async ({ data }) => {
  const answer = await fetch(data).then(
    (response) => response.status,
    () => 'refused',
  )
  self.postMessage(answer)
}
