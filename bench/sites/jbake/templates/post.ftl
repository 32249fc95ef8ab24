<#import "base.ftl" as base>
<@base.page title=content.title address=content.uri summary=content.summary><article>
<h1>${content.title}</h1>
<p>${content.summary}</p>
<p><time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("yyyy-MM-dd")}</time> ${content.authors} <#list content.tags as name><a href="/topics/${name}.html">${name}</a> </#list></p>
${content.body}
</article></@base.page>
