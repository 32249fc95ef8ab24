<#import "base.ftl" as base>
<@base.list title="Bench" address="" articles=base.first(published_posts, 20) />
