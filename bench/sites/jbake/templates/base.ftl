<#macro page title address summary="">
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} - Bench</title>
<meta name="description" content="${summary}">
<link rel="canonical" href="${config.site_host}/${address}">
</head>
<body>
<header><a href="/">Bench</a></header>
<main><#nested></main>
</body>
</html>
</#macro>
<#macro list title address articles>
<@page title=title address=address><h1>${title}</h1>
<ul><#list articles as article><li><a href="/${article.uri}">${article.title}</a> ${article.summary}</li>
</#list></ul></@page>
</#macro>
<#function first articles most><#return articles[0..*most]></#function>
