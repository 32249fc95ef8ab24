<#import "base.ftl" as base>
<@base.list title="Articles" address=content.uri articles=base.first(published_posts, 100) />
