const answer = await (await fetch('/api/answer' + location.search)).json();
document.getElementById('page').textContent = answer.headline;
