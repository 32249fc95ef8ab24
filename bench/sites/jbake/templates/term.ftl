<#import "base.ftl" as base>
<@base.page title=content.title address=content.uri><article>
<h1>${content.title}</h1>
${content.body}
</article></@base.page>
